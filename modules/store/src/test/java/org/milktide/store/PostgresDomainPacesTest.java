package org.milktide.store;

import javax.sql.DataSource;
import org.milktide.domain.port.DomainPaces;
import org.milktide.domain.testing.PaceContract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresDomainPacesTest extends PaceContract {
  @Override
  protected DomainPaces fresh() {
    DataSource database = TestingDatabase.empty();
    return new PostgresDomainPaces(
        JdbcClient.create(database), new TransactionTemplate(new JdbcTransactionManager(database)));
  }
}
