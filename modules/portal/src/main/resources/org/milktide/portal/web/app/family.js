// The path of a family's page, without what follows it there; null for any other page.
function familyPage(path) {
  return /^(\/.*)?\/journey\/[^/?#]+(?=$|\/log$)/.exec(path ?? "")?.[0] ?? null;
}
