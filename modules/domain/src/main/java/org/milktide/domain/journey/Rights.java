package org.milktide.domain.journey;

import org.milktide.domain.event.Teller;
import org.milktide.domain.id.RecipientId;

/** Who may do what on our pages. */
public final class Rights {
  private Rights() {}

  /** Whether this person may do this, as the journey stands. */
  public static boolean may(JourneyState state, RecipientId recipient, Deed deed) {
    Role role = Role.of(state, recipient);
    return may(role, deed, state.people().isLogShared())
        && (deed != Deed.UNDO_LOSS || role == Role.PARENT || isOwnReport(state, recipient));
  }

  /**
   * Whether a role may do this.
   *
   * @param logShared whether the parent shares the feed log
   */
  public static boolean may(Role role, Deed deed, boolean logShared) {
    return switch (deed) {
      case SEE_JOURNEY, REPORT_BIRTH, REPORT_SIGN, REPORT_LOSS, UNDO_LOSS, SET_OWN, STOP_OWN ->
          role == Role.PARENT || role == Role.PARTNER;
      case KEEP_LOG -> role == Role.PARENT || (role == Role.PARTNER && logShared);
      case TELL, SET_JOURNEY, MANAGE_PEOPLE, HOLD_DATA -> role == Role.PARENT;
      case LEAVE -> role == Role.PARTNER;
      case ANSWER_MAIL -> role == Role.PARENT || role == Role.PARTNER || role == Role.INVITED;
    };
  }

  /** Whoever pressed a button by mistake may press it back; what others said is the parent's. */
  private static boolean isOwnReport(JourneyState state, RecipientId recipient) {
    String own = Teller.source(recipient);
    return Losses.of(state).allMatch(report -> report.stamp().source().equals(own));
  }
}
