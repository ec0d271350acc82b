package org.milktide.notifier.mail;

/** Asks below an item whether it was helpful. Both links open a page and change nothing. */
record Helpful(String question, Link yes, Link notReally) {}
