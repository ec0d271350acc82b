package org.milktide.portal.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.milktide.domain.journey.Deed;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * What a personal link leads to, and what one has to be allowed for it.
 *
 * @param name method, path and action, as the controllers have it
 * @param form what is sent beside the action
 */
record Route(String name, Deed deed, Map<String, String> form) {
  /** Every route that begins with a personal link. A new one has to be put here. */
  static final List<Route> RULES =
      List.of(
          rule("GET /journey/{token}", Deed.SEE_JOURNEY),
          rule("POST /journey/{token} action=born", Deed.REPORT_BIRTH, "ago", "1"),
          rule("POST /journey/{token} action=milk-in", Deed.TELL),
          rule("POST /journey/{token} action=answer", Deed.TELL, "choice", "not-yet"),
          rule("POST /journey/{token} action=resume", Deed.TELL),
          rule("POST /journey/{token} action=weight", Deed.TELL, "weight", "3450"),
          rule("POST /journey/{token} action=regained", Deed.TELL),
          rule("POST /journey/{token} action=admitted", Deed.TELL),
          rule("POST /journey/{token} action=discharged", Deed.TELL),
          rule("POST /journey/{token} action=mode", Deed.TELL, "feedingMode", "mixed"),
          rule("POST /journey/{token} action=stopped", Deed.TELL),
          rule("POST /journey/{token} action=placed", Deed.TELL, "placedDate", "2027-01-05"),
          rule("POST /journey/{token} action=stored", Deed.TELL, "milkPlace", "fridge"),
          rule("POST /journey/{token} action=used", Deed.TELL, "milkPlace", "fridge"),
          rule("POST /journey/{token} action=on-cue", Deed.TELL),
          rule("POST /journey/{token} action=unwatch", Deed.TELL),
          rule("GET /check/{token}", Deed.REPORT_SIGN),
          rule("POST /check/{token}", Deed.REPORT_SIGN, "sign-bleeding-in-pregnancy", "yes"),
          rule("GET /journey/{token}/app.webmanifest", Deed.SEE_JOURNEY),
          rule("GET /calendar/{token}.ics", Deed.SEE_JOURNEY),
          rule("GET /journey/{token}/log", Deed.KEEP_LOG),
          rule("POST /journey/{token}/log action=tap", Deed.KEEP_LOG, "kind", "breast-left"),
          rule("POST /journey/{token}/log action=edit", Deed.KEEP_LOG),
          rule("POST /journey/{token}/log action=remove", Deed.KEEP_LOG),
          rule("POST /journey/{token}/log action=restore", Deed.KEEP_LOG),
          rule("GET /preferences/{token}", Deed.SET_OWN),
          rule("POST /preferences/{token} action=save", Deed.SET_OWN),
          rule("POST /preferences/{token} action=fewer", Deed.SET_OWN),
          rule("POST /preferences/{token} action=more", Deed.SET_OWN),
          rule("POST /preferences/{token}/next", Deed.SET_OWN),
          rule("POST /preferences/{token} action=pause", Deed.SET_JOURNEY),
          rule("POST /preferences/{token} action=resume", Deed.SET_JOURNEY),
          rule("POST /preferences/{token} action=about", Deed.SET_JOURNEY),
          rule("POST /preferences/{token} action=work", Deed.SET_JOURNEY),
          rule("POST /preferences/{token} action=leave", Deed.LEAVE),
          rule("GET /unsubscribe/{token}", Deed.STOP_OWN),
          rule("POST /unsubscribe/{token}", Deed.STOP_OWN),
          rule("POST /unsubscribe/{token} action=undo", Deed.STOP_OWN),
          rule("POST /unsubscribe/{token} action=fewer", Deed.STOP_OWN),
          rule("POST /unsubscribe/{token} action=more", Deed.STOP_OWN),
          rule("POST /unsubscribe/{token} action=pause", Deed.SET_JOURNEY),
          rule("POST /unsubscribe/{token} action=resume", Deed.SET_JOURNEY),
          rule("GET /loss/{token}", Deed.REPORT_LOSS),
          rule("POST /loss/{token}", Deed.REPORT_LOSS),
          rule("POST /loss/{token} action=undo", Deed.UNDO_LOSS),
          rule("GET /confirm/{token}", Deed.ANSWER_MAIL),
          rule("POST /confirm/{token}", Deed.ANSWER_MAIL),
          rule("GET /confirm/{token}/not-me", Deed.ANSWER_MAIL),
          rule("POST /confirm/{token}/not-me action=refuse", Deed.ANSWER_MAIL),
          rule("POST /confirm/{token}/not-me action=undo", Deed.ANSWER_MAIL),
          rule("GET /devices/{token}", Deed.SET_OWN),
          rule("POST /devices/{token} action=add", Deed.SET_OWN),
          rule("POST /devices/{token} action=rename", Deed.SET_OWN),
          rule("POST /devices/{token} action=remove", Deed.SET_OWN),
          rule("GET /helpful/{token}/{itemId}/{revision}", Deed.SEE_JOURNEY),
          rule("POST /helpful/{token}/{itemId}/{revision}", Deed.SEE_JOURNEY, "said", "yes"),
          rule("GET /preferences/{token}/people", Deed.MANAGE_PEOPLE),
          rule("POST /preferences/{token}/people", Deed.MANAGE_PEOPLE),
          rule("GET /people/{token}", Deed.MANAGE_PEOPLE),
          rule("POST /people/{token} action=invite", Deed.MANAGE_PEOPLE),
          rule("POST /people/{token} action=remove", Deed.MANAGE_PEOPLE, "person", "partner-0"),
          rule("POST /people/{token} action=share", Deed.MANAGE_PEOPLE),
          rule("POST /people/{token} action=unshare", Deed.MANAGE_PEOPLE),
          rule("GET /preferences/{token}/data", Deed.HOLD_DATA),
          rule("POST /preferences/{token}/data", Deed.HOLD_DATA),
          rule("GET /data/{token}", Deed.HOLD_DATA),
          rule("POST /data/{token} action=read", Deed.HOLD_DATA),
          rule("POST /data/{token} action=download", Deed.HOLD_DATA),
          rule("POST /data/{token} action=erase", Deed.HOLD_DATA));

  private static Route rule(String name, Deed deed, String... form) {
    return new Route(name, deed, form.length == 0 ? Map.of() : Map.of(form[0], form[1]));
  }

  /** The names of a mapping, one for each of its methods and paths. */
  static List<String> names(RequestMappingInfo mapping) {
    String action =
        mapping.getParamsCondition().getExpressions().stream()
            .map(expression -> " " + expression)
            .collect(Collectors.joining());
    return mapping.getPatternValues().stream()
        .filter(path -> path.contains("{token}"))
        .flatMap(
            path ->
                mapping.getMethodsCondition().getMethods().stream()
                    .map(RequestMethod::name)
                    .map(method -> method + " " + path + action))
        .toList();
  }

  boolean isPost() {
    return name.startsWith("POST ");
  }

  /** Such as {@code /journey/{token}/log}. */
  String path() {
    return name.split(" ", 3)[1];
  }

  /** The first part of the path: which link it begins with. */
  String link() {
    return path().split("/", 3)[1];
  }

  /** Everything that is sent. */
  Map<String, String> sent() {
    Map<String, String> all = new TreeMap<>(form);
    String[] parts = name.split(" ", 3);
    if (parts.length > 2) {
      all.put("action", parts[2].substring("action=".length()));
    }
    return all;
  }
}
