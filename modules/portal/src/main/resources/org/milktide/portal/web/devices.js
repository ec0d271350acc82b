// Offers notifications on this device: a tap, then what one looks like, and only then the browser's own question.
const devices = document.querySelector("[data-devices]");
const { key, address } = devices.dataset;

// Where the worker finds what it needs when the browser changes this device's address; it opens nothing but devices.
const KEPT = "milktide-devices";
const HERE = location.origin + "/devices-here";

const isSupported =
  "serviceWorker" in navigator && "PushManager" in window && "Notification" in window && window.isSecureContext;
const isInstalled = matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
const isApple = /iPhone|iPad|Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 0;

function show(...parts) {
  for (const part of devices.querySelectorAll("[data-part]")) {
    part.hidden = !parts.includes(part.dataset.part);
  }
  devices.dataset.state = parts[0];
}

const text = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

async function fingerprint(endpoint) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function lineOf(subscription) {
  return document.querySelector(`[data-device="${await fingerprint(subscription.endpoint)}"]`);
}

// Whether the server keeps it; throws where it cannot be asked.
async function tell(subscription, instead) {
  const answer = await fetch(address, {
    method: "POST",
    body: new URLSearchParams({
      action: "add",
      endpoint: subscription.endpoint,
      p256dh: text(subscription.getKey("p256dh")),
      auth: text(subscription.getKey("auth")),
      key,
      instead: instead ?? "",
    }),
  });
  if (answer.ok) {
    const kept = await caches.open(KEPT);
    await kept.put(HERE, new Response(JSON.stringify({ address, key, endpoint: subscription.endpoint })));
  }
  return answer.status;
}

async function subscribe(manager, instead) {
  const subscription = await manager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  return tell(subscription, instead);
}

async function allow() {
  const permission = await Notification.requestPermission();
  if (permission !== "granted") {
    show(permission === "denied" ? "denied" : "offer");
    return;
  }
  const { pushManager } = await navigator.serviceWorker.ready;
  const status = await subscribe(pushManager);
  if (status === 200) {
    location.assign(address + "?done=device-added");
  } else {
    await (await pushManager.getSubscription())?.unsubscribe();
    show("offer", status === 409 ? "full" : "failed");
  }
}

// A subscription that was made with an older key is made anew, and one that was given up is told of again.
async function refresh(manager, subscription, line) {
  const made = subscription.options?.applicationServerKey;
  if (made && text(made) !== key) {
    await subscription.unsubscribe();
    await subscribe(manager, subscription.endpoint);
  } else if (line.dataset.sent === "no") {
    await tell(subscription);
  } else {
    return false;
  }
  location.assign(address);
  return true;
}

async function look() {
  if (!isSupported) {
    show(isApple && !isInstalled ? "apple" : "cannot");
    return;
  }
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await pushManager.getSubscription();
  const line = subscription && (await lineOf(subscription));
  if (line && Notification.permission === "granted") {
    if (!(await refresh(pushManager, subscription, line))) {
      line.querySelector("[data-this]").hidden = false;
      show("here");
    }
  } else {
    show(Notification.permission === "denied" ? "denied" : "offer");
  }
}

devices.addEventListener("click", async ({ target }) => {
  const press = target.dataset.press;
  if (press === "offer") {
    show("preview");
    devices.querySelector("[data-press=allow]").focus();
  } else if (press === "later") {
    show("offer");
  } else if (press === "allow") {
    await allow().catch(() => show("offer", "failed"));
  }
});

// Removed from the list, this device is not subscribed any more either.
document.addEventListener("submit", async (submitted) => {
  const form = submitted.target;
  const line = form.matches("[data-remove]") && form.closest("[data-device]");
  if (!isSupported || !line || line.querySelector("[data-this]").hidden || form.dataset.done) {
    return;
  }
  submitted.preventDefault();
  form.dataset.done = "yes";
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe().catch(() => {});
  await caches.delete(KEPT);
  form.requestSubmit(submitted.submitter);
});

look().catch(() => show("cannot"));
