// Has the pages that open without a connection kept on this device, in the language of this page. Pages work as well without.
const { worker, scope, help, app, log } = document.currentScript.dataset;
if (navigator.serviceWorker) {
  const here = new URL(help, location.href).pathname === location.pathname ? location.href : help;
  navigator.serviceWorker.addEventListener("message", (event) => {
    for (const words of document.querySelectorAll("[data-kept]")) {
      words.hidden = !event.data.kept;
    }
  });
  navigator.serviceWorker
    .register(worker, { scope })
    .then(() => navigator.serviceWorker.ready)
    .then((registration) => registration.active.postMessage({ keep: [here, app, log] }))
    .catch(() => {});
}
