// The npm package web-push-testing, by HTTPS as push services are reached: node serve.js PORT KEYS.p12 PASSWORD
const { readFileSync } = require("node:fs");
const https = require("node:https");
const { PushApiModel } = require("web-push-testing/src/PushApiModel");
const WebPushTestingServer = require("web-push-testing/src/server");

const [port, keys, passphrase] = process.argv.slice(2);
const service = new WebPushTestingServer(new PushApiModel(), Number(port));
service.setRequestHandlers();
https.createServer({ pfx: readFileSync(keys), passphrase }, service._app).listen(Number(port), "127.0.0.1");
