// Keeps the pages that have to open without a connection: whom to call, where the app starts, and where feeds are
// logged. No page of a family's own is kept. VERSION, ASSETS and PAGES are written before this by the server; the first
// page is the one that says whom to call. Another version is another cache.
const OURS = "milktide-help-";
const CACHE = OURS + VERSION;
const FRESH_MS = 24 * 60 * 60 * 1000;
const PATIENCE_MS = 4000;
const MOST_LANGUAGES = 12;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(ASSETS)));
});

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  const pages = [event.data.keep].flat().map((page) => new URL(page, self.registration.scope));
  const ours = pages.filter((page) => page.origin === location.origin && isKept(page.href));
  event.waitUntil(
    Promise.all(ours.map((page) => keep(page.href))).then(([kept]) => event.source.postMessage({ kept })),
  );
});

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) {
    return;
  }
  if (PAGES.includes(pathname)) {
    event.respondWith(page(event.request));
  } else if (ASSETS.includes(pathname)) {
    event.respondWith(asset(event.request));
  }
});

function isKept(address) {
  return PAGES.includes(new URL(address).pathname);
}

// What an older version kept is fetched anew; where that fails it is kept as it is.
async function takeOver() {
  const names = await caches.keys();
  for (const name of names.filter((one) => one.startsWith(OURS) && one !== CACHE)) {
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      if (isKept(request.url) && !(await keep(request.url))) {
        await put(request.url, await old.match(request, { ignoreVary: true }));
      }
    }
    await caches.delete(name);
  }
  await self.clients.claim();
}

// Whether the page is kept now; one that was fetched within a day is not fetched again. Where feeds are logged has to be
// in the language of the page that was read last.
async function keep(address) {
  const kept = await (await caches.open(CACHE)).match(address, { ignoreVary: true });
  if (kept && Date.now() - Date.parse(kept.headers.get("date")) < FRESH_MS) {
    if (new URL(address).pathname !== PAGES[0]) {
      await put(address, kept);
    }
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

// The latest comes last, and the oldest of the same page go.
async function put(address, answer) {
  const cache = await caches.open(CACHE);
  await cache.delete(address, { ignoreVary: true });
  await cache.put(address, answer);
  const same = await languagesOf(cache, address);
  await Promise.all(same.slice(0, -MOST_LANGUAGES).map((request) => cache.delete(request)));
}

// A page as it was kept in each language, oldest first.
async function languagesOf(cache, address) {
  const { pathname } = new URL(address);
  return (await cache.keys()).filter((request) => new URL(request.url).pathname === pathname);
}

// From the network where it answers soon, else as it was kept.
async function page(request) {
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok) {
      await put(request.url, answer.clone());
    }
    return answer;
  });
  const kept = await closest(request.url);
  return kept ? Promise.race([fresh.catch(() => kept), later(PATIENCE_MS, kept)]) : fresh;
}

function later(milliseconds, answer) {
  return new Promise((resolve) => setTimeout(() => resolve(answer), milliseconds));
}

// The page itself, else the latest in its language, else the latest in any.
async function closest(address) {
  const cache = await caches.open(CACHE);
  const pages = (await languagesOf(cache, address)).reverse();
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
