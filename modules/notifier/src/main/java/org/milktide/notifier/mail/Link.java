package org.milktide.notifier.mail;

/** A labelled address, shown as a link or a button. Opening it changes nothing. */
record Link(String label, String href) {}
