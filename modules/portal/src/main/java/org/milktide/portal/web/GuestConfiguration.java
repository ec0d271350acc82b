package org.milktide.portal.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.milktide.content.Library;
import org.milktide.portal.view.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers ask who their guest is. */
@Component
final class GuestConfiguration implements WebMvcConfigurer {
  private final Library library;

  GuestConfiguration(Library library) {
    this.library = library;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new GuestArgument(this::languages));
  }

  /** Those of our own words and those of the guidance in force. */
  private Collection<Locale> languages() {
    Set<Locale> languages = new LinkedHashSet<>(Words.LANGUAGES);
    library.get().languages().forEach(one -> languages.add(Locale.of(one.getLanguage())));
    return languages;
  }
}
