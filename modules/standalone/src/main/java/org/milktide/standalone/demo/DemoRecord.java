package org.milktide.standalone.demo;

/** A record for one of the input topics. */
record DemoRecord(String topic, String key, String json) {}
