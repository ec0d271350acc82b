// Shows what is pushed, opens what it is about, and tells the server when the browser changes this device's address.
const DEVICES = "milktide-devices";
const HERE = location.origin + "/devices-here";

self.addEventListener("push", (event) => {
  event.waitUntil(shown(event.data));
});

// Browsers want every message to be seen; one that cannot be read still leads to the app.
async function shown(data) {
  let message;
  try {
    message = data.json();
  } catch (unreadable) {
    message = {};
  }
  const { title = SERVICE, body = "", tag, lang, dir, url = "" } = message;
  await self.registration.showNotification(title, { body, tag, lang, dir, icon: ICON, data: { url } });
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(opened(new URL(event.notification.data.url, self.registration.scope).href));
});

async function opened(url) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = pages.find((page) => page.url === url);
  return there ? there.focus() : self.clients.openWindow(url);
}

self.addEventListener("pushsubscriptionchange", (event) => {
  event.waitUntil(changed(event.oldSubscription, event.newSubscription));
});

async function changed(old, fresh) {
  const cache = await caches.open(DEVICES);
  const kept = await (await cache.match(HERE))?.json();
  if (!kept) {
    return;
  }
  const { address, key, endpoint } = kept;
  const options = { userVisibleOnly: true, applicationServerKey: key };
  const { endpoint: now, keys } = (fresh ?? (await self.registration.pushManager.subscribe(options))).toJSON();
  const body = new URLSearchParams({ action: "add", endpoint: now, ...keys, key, instead: old?.endpoint ?? endpoint });
  const answer = await fetch(address, { method: "POST", body });
  if (answer.ok) {
    await cache.put(HERE, new Response(JSON.stringify({ address, key, endpoint: now })));
  }
}
