package org.milktide.domain.journey;

/** What somebody can do on a page of ours; {@link Rights} says who may. */
public enum Deed {
  /** Read where the journey is and what was sent to oneself, and what comes, as a calendar too. */
  SEE_JOURNEY,
  REPORT_BIRTH,
  REPORT_LOSS,
  /** Take a report of a loss back. */
  UNDO_LOSS,
  /** Say what signs one sees in a baby or the parent, and read what to do about them. */
  REPORT_SIGN,
  /** Say what else the plan follows: milk that came in, answers, that messages go on. */
  TELL,
  /** See the feed log, and log, correct and take back. */
  KEEP_LOG,
  /** Say when and how one's own messages come. */
  SET_OWN,
  /** Stop one's own messages, or get them again. */
  STOP_OWN,
  /** Say what is the parent's to say: about them, their work, a pause of the journey. */
  SET_JOURNEY,
  /** Invite and remove others, share the log. */
  MANAGE_PEOPLE,
  /** See, export and erase all that is held. */
  HOLD_DATA,
  /** Leave a journey that one was invited to. */
  LEAVE,
  /** Confirm one's address, or refuse mails to it. */
  ANSWER_MAIL
}
