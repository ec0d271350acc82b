package org.milktide.app;

import java.util.Map;
import java.util.Set;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotationMetadata;

/** Brings in the modules that this process' roles ask for. */
final class RoleImports implements ImportSelector, EnvironmentAware {
  private Environment environment = new StandardEnvironment();

  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String[] selectImports(AnnotationMetadata importing) {
    PortSetting.check(environment);
    CalmKafkaLog.install();
    Set<Role> roles = Role.parse(environment.getProperty("milktide.roles", ""));
    OutsideParts.check(environment, roles);
    ContentSettings.of(environment);
    leaveMailServerToNotifier(roles);
    return roles.stream().map(Role::configuration).toArray(String[]::new);
  }

  /** The others are told of it, to know whether mail leaves, and are not unwell without it. */
  private void leaveMailServerToNotifier(Set<Role> roles) {
    if (!roles.contains(Role.NOTIFIER) && environment instanceof ConfigurableEnvironment own) {
      own.getPropertySources()
          .addLast(new MapPropertySource("roles", Map.of("management.health.mail.enabled", false)));
    }
  }
}
