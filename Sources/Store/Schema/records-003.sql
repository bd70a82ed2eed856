-- What someone told us is wrong in the public directory, as work to be done.
CREATE TABLE fact_report (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    service TEXT NOT NULL REFERENCES service (id),
    open BIGINT NOT NULL CHECK (open IN (0, 1)),
    made_at TEXT NOT NULL,
    owner TEXT REFERENCES staff (id)
);
CREATE INDEX fact_report_open ON fact_report (open, made_at, id);
CREATE INDEX fact_report_service ON fact_report (service, open);
