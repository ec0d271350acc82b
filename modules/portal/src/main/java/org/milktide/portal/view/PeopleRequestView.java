package org.milktide.portal.view;

/** The page that mails the link to the page of the people, before and after it did. */
public record PeopleRequestView(boolean mailed, String journey) {}
