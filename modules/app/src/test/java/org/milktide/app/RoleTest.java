package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoleTest {
  @Test
  void allRolesAreOnWhereNoneIsNamed() {
    assertThat(Role.parse("")).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void onlyTheNamedRolesAreOn() {
    assertThat(Role.parse("planner, intake")).containsExactly(Role.INTAKE, Role.PLANNER);
  }

  @Test
  void aWordThatIsNoRoleIsNamed() {
    assertThatThrownBy(() -> Role.parse("intake,foo"))
        .hasMessageContaining("'foo'")
        .hasMessageContaining("notifier");
  }
}
