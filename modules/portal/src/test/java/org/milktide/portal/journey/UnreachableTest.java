package org.milktide.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.SuppressionCause;
import org.milktide.portal.testing.PortalCase;

/** A parent whose mails come back finds out on their page, and what to do. */
class UnreachableTest extends PortalCase {
  private static final String NOTICE = "Our mails to you come back";

  private void suppress(Bearer family, SuppressionCause cause) {
    portal.store.suppressions().add(portal.addressOf(family), cause, portal.now());
  }

  @ParameterizedTest
  @EnumSource(names = {"BOUNCED", "SOFT_BOUNCES"})
  void thePageSaysSoUntilTheParentSaysThatMailComes(SuppressionCause cause) {
    Bearer family = portal.family();
    assertThat(browser.get(journey(family)).body()).doesNotContain(NOTICE);
    suppress(family, cause);

    assertThat(browser.get(journey(family)).body()).contains(NOTICE, "Mail reaches me again");
    browser.post(journey(family), Map.of("action", "resume", "event", "e-1"));

    assertThat(browser.get(journey(family)).body()).doesNotContain(NOTICE);
    assertThat(
            portal
                .store
                .suppressions()
                .isUnreachable(portal.addressOf(family), portal.now().plus(Duration.ofDays(1))))
        .isFalse();
  }

  /** Their owner's own word is not lifted by a button about mailboxes. */
  @ParameterizedTest
  @EnumSource(names = {"NOT_ME", "COMPLAINED"})
  void aRefusalIsNoFullMailbox(SuppressionCause cause) {
    Bearer family = portal.family();
    suppress(family, cause);

    assertThat(browser.get(journey(family)).body()).doesNotContain(NOTICE);
    browser.post(journey(family), Map.of("action", "resume", "event", "e-2"));

    assertThat(portal.store.suppressions().has(portal.addressOf(family))).isTrue();
  }
}
