package org.milktide.notifier.mail;

/**
 * Asks below an item whether it was helpful. The links open a page and change nothing.
 *
 * @param page where both answers are given
 */
record Helpful(String question, String page, Link yes, Link notReally) {}
