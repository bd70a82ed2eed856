enum StoreRoom {}
import GRDB
import CPostgres
import Crypto
