#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Saves a page as Chromium's "Web page, single file" does: save_mhtml.py PAGE ADDRESS FILE.

PAGE is served to Chromium as what stands at ADDRESS (http://…). It is spoken to by the DevTools
protocol over a pipe (--remote-debugging-pipe), whose messages end in NUL.
"""
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
import urllib.parse


def serve(page):
    """Answers every request with the bytes of `page`; returns the port."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            with open(page, "rb") as file:
                self.wfile.write(file.read())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


class Browser:
    def __init__(self, profile, host, port):
        to_browser, self.commands = os.pipe()
        self.answers, from_browser = os.pipe()
        os.dup2(to_browser, 3)
        os.dup2(from_browser, 4)
        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-proxy-server",
             "--remote-debugging-pipe",
             f"--host-resolver-rules=MAP {host} 127.0.0.1:{port}", "--user-data-dir=" + profile],
            pass_fds=(3, 4), stderr=subprocess.DEVNULL)
        self.number = 0
        self.rest = b""

    def call(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self.rest:
                self.rest += os.read(self.answers, 1 << 16)
            answer, self.rest = self.rest.split(b"\0", 1)
            answer = json.loads(answer)
            if answer.get("id") == self.number:
                return answer["result"]


def main(page, address, file):
    # The browser reads its descriptor 3 and writes to 4: nothing else may come to stand there.
    for descriptor in (3, 4):
        os.dup2(1, descriptor)
    host = urllib.parse.urlsplit(address).hostname
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(profile, host, serve(page))
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        browser.call("Page.enable", session)
        browser.call("Page.navigate", session, url=address)
        browser.call("Runtime.evaluate", session, awaitPromise=True, expression="""
            new Promise(done => document.readyState == 'complete' ? done()
                                                                  : addEventListener('load', done))
            """)
        snapshot = browser.call("Page.captureSnapshot", session, format="mhtml")["data"]
        browser.call("Browser.close")
        browser.process.wait()
    with open(file, "w", encoding="utf-8", newline="") as out:
        out.write(snapshot)


main(*sys.argv[1:])
