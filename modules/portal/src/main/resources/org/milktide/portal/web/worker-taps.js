// Has feeds logged without a connection: the page for that takes the place of a family's page that cannot be loaded, a
// tap whose answer does not come is kept, and what is kept is sent in the background.
const FAMILY_PATIENCE_MS = 10 * 1000;

// A page without language: the latest that was kept, which is the reader's.
const LOG = new URL(LOG_PAGE, self.registration.scope).href;

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const journey = origin === location.origin && event.request.mode === "navigate" ? familyPage(pathname) : null;
  if (journey === null) {
    return;
  }
  if (event.request.method === "GET") {
    event.respondWith(familyOrLog(event.request));
  } else {
    event.respondWith(tapped(event.request, journey));
  }
});

self.addEventListener("sync", (event) => {
  if (event.tag === SENDING) {
    event.waitUntil(sendOrAskAgain());
  }
});

// The browser asks again, later and later, while this fails.
async function sendOrAskAgain() {
  const left = await sendKept();
  if (left > 0) {
    throw new Error("taps wait still");
  }
}

async function familyOrLog(request) {
  const log = await latestLog();
  const answer = fetch(request);
  return log ? Promise.race([answer.catch(() => log), later(FAMILY_PATIENCE_MS, log)]) : answer;
}

async function latestLog() {
  const cache = await caches.open(CACHE);
  const latest = (await languagesOf(cache, LOG)).at(-1);
  return latest && cache.match(latest, { ignoreVary: true });
}

// The form's own event id goes along: should the answer alone have been lost, the server knows the tap already.
async function tapped(request, journey) {
  const at = new Date().toISOString();
  const copy = request.clone();
  const log = await latestLog();
  const answer = fetch(request);
  const lost = await Promise.race([answer.then(() => false, () => true), later(FAMILY_PATIENCE_MS, true)]);
  if (!lost || !log) {
    return answer;
  }
  const { event, action, kind, back, ...more } = Object.fromEntries(await copy.formData());
  if (!event || !kind || !["tap", "feed"].includes(action)) {
    return answer;
  }
  await keepTap({ event, kind, at, journey, more, tried: true });
  tellPages({ taken: 0 });
  await self.registration.sync?.register(SENDING).catch(() => {});
  return log;
}
