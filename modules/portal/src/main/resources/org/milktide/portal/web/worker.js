// Keeps the page that says whom to call, with its style, so that it opens without a connection. Everything else passes
// by untouched. VERSION and ASSETS are written before this by the server; another version is another cache.
const OURS = "milktide-help-";
const CACHE = OURS + VERSION;
const HELP = new URL("help", self.registration.scope).pathname;
const FRESH_MS = 24 * 60 * 60 * 1000;
const PATIENCE_MS = 4000;
const MOST_PAGES = 12;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(ASSETS)));
});

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  const address = new URL(event.data.keep, self.registration.scope);
  if (address.origin === location.origin && isHelp(address.href)) {
    event.waitUntil(keep(address.href).then((kept) => event.source.postMessage({ kept })));
  }
});

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) {
    return;
  }
  if (pathname === HELP) {
    event.respondWith(help(event.request));
  } else if (ASSETS.includes(pathname)) {
    event.respondWith(asset(event.request));
  }
});

function isHelp(address) {
  return new URL(address).pathname === HELP;
}

// What an older version kept is fetched anew; where that fails it is kept as it is.
async function takeOver() {
  const names = await caches.keys();
  for (const name of names.filter((one) => one.startsWith(OURS) && one !== CACHE)) {
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      if (isHelp(request.url) && !(await keep(request.url))) {
        await put(request.url, await old.match(request, { ignoreVary: true }));
      }
    }
    await caches.delete(name);
  }
  await self.clients.claim();
}

// Whether the page is kept now; one that was fetched within a day is not fetched again.
async function keep(address) {
  const kept = await (await caches.open(CACHE)).match(address, { ignoreVary: true });
  if (kept && Date.now() - Date.parse(kept.headers.get("date")) < FRESH_MS) {
    return true;
  }
  try {
    const answer = await fetch(address);
    if (answer.ok) {
      await put(address, answer);
    }
    return answer.ok;
  } catch (unreachable) {
    return Boolean(kept);
  }
}

// The latest comes last, and the oldest go.
async function put(address, answer) {
  const cache = await caches.open(CACHE);
  await cache.delete(address, { ignoreVary: true });
  await cache.put(address, answer);
  const pages = (await cache.keys()).filter((request) => isHelp(request.url));
  await Promise.all(pages.slice(0, -MOST_PAGES).map((request) => cache.delete(request)));
}

// From the network where it answers soon, else as it was kept.
async function help(request) {
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok) {
      await put(request.url, answer.clone());
    }
    return answer;
  });
  const kept = await closest(request.url);
  return kept ? Promise.race([fresh.catch(() => kept), later(kept)]) : fresh;
}

function later(answer) {
  return new Promise((resolve) => setTimeout(() => resolve(answer), PATIENCE_MS));
}

// The page itself, else the latest in its language, else the latest in any.
async function closest(address) {
  const cache = await caches.open(CACHE);
  const pages = (await cache.keys()).filter((request) => isHelp(request.url)).reverse();
  const best =
    pages.find((request) => request.url === address) ??
    pages.find((request) => language(request.url) === language(address)) ??
    pages[0];
  return best && cache.match(best, { ignoreVary: true });
}

function language(address) {
  return (new URL(address).searchParams.get("lang") ?? "").split("-")[0];
}

async function asset(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}
