// Keeps the family's page on this device where the parent wants that, and offers to install it where the browser can.
const keepApp = document.querySelector("[data-keep-app]");

// iPhones and iPads install from the browser's own menu alone; an iPad calls itself a Mac.
const isApple = () => /iPhone|iPad|Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 0;

function showKeepApp() {
  const journey = keepApp.dataset.journey;
  const kept = ownPage() === journey;
  const part = (name) => keepApp.querySelector(`[data-${name}]`);
  part("offer").hidden = isInstalled();
  part("install-offer").hidden = !offered;
  part("ios").hidden = offered !== null || !isApple();
  part("keep-offer").hidden = kept;
  part("kept-offer").hidden = !kept;
  keepApp.hidden = false;
}

let offered = null;

if (keepApp) {
  keepPageOfApp(keepApp.dataset.journey);
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offered = event;
    showKeepApp();
  });
  // The app shares what this browser stores, and starts at a page that asks for it.
  addEventListener("appinstalled", () => {
    offered = null;
    keepPage(keepApp.dataset.journey);
    showKeepApp();
  });
  keepApp.addEventListener("click", async ({ target }) => {
    if (target.matches("[data-install]")) {
      await offered.prompt();
    } else if (target.matches("[data-keep]")) {
      keepPage(keepApp.dataset.journey);
      navigator.storage?.persist?.();
    } else if (target.matches("[data-forget-page]")) {
      await forgetPage(keepApp.dataset.journey);
      store(FORGOTTEN, "yes");
    } else {
      return;
    }
    showKeepApp();
    keepApp.querySelector("[role=status]").textContent = target.dataset.done ?? "";
  });
  showKeepApp();
}
