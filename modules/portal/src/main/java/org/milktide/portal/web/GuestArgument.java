package org.milktide.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.Words;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Tells which language a guest reads: the one that the address names ({@code ?lang=es}), else the
 * first of their browser's that we speak. Nothing is remembered but in links.
 */
final class GuestArgument implements HandlerMethodArgumentResolver {
  static final String LANGUAGE = "lang";

  /** What else an address may say of a page that everybody may see. */
  private static final List<String> KEPT = List.of("q", "age", "topic", "country");

  private static final int LONGEST_KEPT = 100;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Supplier<Collection<Locale>> languages;

  /** Guests are offered these languages. */
  GuestArgument(Supplier<Collection<Locale>> languages) {
    this.languages = languages;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Guest.class;
  }

  @Override
  public Guest resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return guest(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
  }

  private Guest guest(HttpServletRequest request) {
    Words words = chosen(request).map(Words::in).orElseGet(() -> Words.guessed(spoken(request)));
    List<Guest.LanguageLink> others =
        HttpMethod.GET.matches(request.getMethod()) ? others(words, request) : List.of();
    return new Guest(words, others);
  }

  private static Optional<Locale> chosen(HttpServletRequest request) {
    Locale tag =
        Locale.forLanguageTag(Objects.requireNonNullElse(request.getParameter(LANGUAGE), ""));
    return Optional.of(tag)
        .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
        .map(
            locale ->
                Locale.of(
                    locale.getLanguage(),
                    COUNTRIES.contains(locale.getCountry()) ? locale.getCountry() : ""));
  }

  private Locale spoken(HttpServletRequest request) {
    String header = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(header), languages.get());
      return found == null ? Locale.ENGLISH : found;
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH;
    }
  }

  private List<Guest.LanguageLink> others(Words words, HttpServletRequest request) {
    String kept =
        KEPT.stream()
            .filter(name -> request.getParameter(name) != null)
            .map(name -> "&" + name + "=" + encoded(request.getParameter(name)))
            .collect(Collectors.joining());
    String own = words.reader().getLanguage();
    return languages.get().stream()
        .filter(language -> !language.getLanguage().equals(own))
        .map(language -> new Guest.LanguageLink(language, href(language, words.reader()) + kept))
        .toList();
  }

  private static String href(Locale language, Locale reader) {
    return "?"
        + LANGUAGE
        + "="
        + Locale.of(language.getLanguage(), reader.getCountry()).toLanguageTag();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(
        value.substring(0, Math.min(value.length(), LONGEST_KEPT)), StandardCharsets.UTF_8);
  }
}
