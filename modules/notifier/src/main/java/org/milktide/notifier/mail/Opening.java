package org.milktide.notifier.mail;

/**
 * What a mail begins with: one button, before anything else is said.
 *
 * @param prompt what the button does, below it
 */
record Opening(Link button, String prompt) {}
