"""Someone with a browser: a kept-alive connection, a cookie, and a network of their own."""

import itertools
import re
import socket
import urllib.parse

NETWORKS = itertools.count(1)


def network():
    """An address on a network that nobody has come from before."""
    number = next(NETWORKS)
    return f"10.{number >> 8 & 255}.{number & 255}.7" if number < 1 << 16 else (
        f"2001:db8:{number >> 16 & 65535:x}:{number & 65535:x}::7")


def wire(method, path, network_of, cookie=None, form=None):
    """One request as a browser puts it on the wire."""
    lines = [
        f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"X-Forwarded-For: {network_of}",
        "User-Agent: Mozilla/5.0 (X11; Linux x86_64) Towpath bench", "Accept: text/html,application/xhtml+xml",
        "Accept-Language: en-GB,en;q=0.5", "Sec-Fetch-Site: same-origin",
    ]
    if cookie:
        lines.append(f"Cookie: {cookie}")
    body = b""
    if form is not None:
        body = urllib.parse.urlencode(form).encode()
        lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


class Visitor:
    def __init__(self, port):
        self.port, self.network, self.cookie = port, network(), None
        self.connect()

    def connect(self):
        self.socket = socket.create_connection(("127.0.0.1", self.port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def get(self, path):
        return self.send("GET", path)

    def post(self, path, form):
        return self.send("POST", path, form)

    def send(self, method, path, form=None):
        """(status, page), following no redirect. A connection that was idle for a minute is opened anew."""
        try:
            return self.ask(wire(method, path, self.network, self.cookie, form))
        except ConnectionError:
            self.connect()
            return self.ask(wire(method, path, self.network, self.cookie, form))

    def ask(self, request):
        self.socket.sendall(request)
        answer = bytearray()
        while (end := answer.find(b"\r\n\r\n")) < 0:
            answer += self.receive()
        head = bytes(answer[:end]).decode("latin-1")
        length = int(re.search(r"(?i)\r\ncontent-length: *(\d+)", head)[1])
        while len(answer) < end + 4 + length:
            answer += self.receive()
        if given := re.search(r"(?i)\r\nset-cookie: *([^;]*)", head):
            self.cookie = given[1]
        return int(head[9:12]), bytes(answer[end + 4 :]).decode()

    def receive(self):
        piece = self.socket.recv(1 << 16)
        if not piece:
            raise ConnectionError("the server closed the connection")
        return piece
