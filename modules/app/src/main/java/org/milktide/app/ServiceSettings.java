package org.milktide.app;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this installation, as pages and mails show it.
 *
 * @param from the address mails come from
 * @param replyTo where answers go; null: to {@code from}
 * @param postalAddress one line
 * @param privacyNotice a page that says what is kept and why; null: none is linked
 * @param countQuestions whether parents who ask for it are asked questions told from how much they
 *     log; off, since a log is never complete (clinical.md 7.1)
 */
@ConfigurationProperties("milktide.service")
record ServiceSettings(
    @DefaultValue("Milktide") String name,
    @DefaultValue("guide@localhost") String from,
    @Nullable String replyTo,
    @DefaultValue("This installation has not set its postal address yet.") String postalAddress,
    @Nullable URI privacyNotice,
    @DefaultValue("false") boolean countQuestions) {}
