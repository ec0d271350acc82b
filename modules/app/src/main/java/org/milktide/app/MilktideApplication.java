package org.milktide.app;

import org.milktide.store.StoreConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service, with the roles that its settings name. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SettingsConfiguration.class,
  MailSettingsConfiguration.class,
  PushSettings.class,
  InboundSettingsConfiguration.class,
  CoreConfiguration.class,
  StoreConfiguration.class,
  RoleImports.class
})
public class MilktideApplication {
  public static void main(String[] args) {
    StartLine.orExit(() -> SpringApplication.run(MilktideApplication.class, args));
  }
}
