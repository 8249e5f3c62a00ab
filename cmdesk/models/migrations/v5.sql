-- Schema 4 to 5. A table with a new column is rebuilt: made anew, filled, and renamed once the old one is gone.

CREATE TABLE bank_account (
    party_id CHAR(32) NOT NULL,
    holder VARCHAR NOT NULL,
    ownership VARCHAR NOT NULL,
    bank VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    currency VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_bank_account_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_bank_account_party_id ON bank_account (party_id);

CREATE TABLE bank_file (
    party_id CHAR(32) NOT NULL,
    attachment_id CHAR(32) NOT NULL,
    format VARCHAR NOT NULL,
    first DATE,
    last DATE,
    grade VARCHAR NOT NULL,
    told VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_bank_file_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT fk_bank_file_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);

CREATE INDEX ix_bank_file_attachment_id ON bank_file (attachment_id);

CREATE INDEX ix_bank_file_party_id ON bank_file (party_id);

CREATE TABLE bank_flow (
    account_id CHAR(32) NOT NULL,
    file_id CHAR(32) NOT NULL,
    "row" INTEGER NOT NULL,
    place INTEGER NOT NULL,
    day DATE NOT NULL,
    time VARCHAR NOT NULL,
    direction VARCHAR NOT NULL,
    amount BIGINT NOT NULL,
    balance BIGINT,
    counterparty VARCHAR NOT NULL,
    counter_account VARCHAR NOT NULL,
    counter_bank VARCHAR NOT NULL,
    summary VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    channel VARCHAR NOT NULL,
    serial VARCHAR NOT NULL,
    voucher VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_bank_flow_account_id FOREIGN KEY(account_id) REFERENCES bank_account (id),
    CONSTRAINT fk_bank_flow_file_id FOREIGN KEY(file_id) REFERENCES bank_file (id)
);

CREATE INDEX ix_bank_flow_account_id_day ON bank_flow (account_id, day, time, place);

CREATE INDEX ix_bank_flow_file_id ON bank_flow (file_id);

CREATE TABLE flow_class (
    party_id CHAR(32) NOT NULL,
    counterparty VARCHAR NOT NULL,
    direction VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_flow_class_party_id_counterparty_direction UNIQUE (party_id, counterparty, direction),
    CONSTRAINT fk_flow_class_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE TABLE statement_format (
    headings VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    answers VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_statement_format_headings UNIQUE (headings)
);

CREATE TABLE statement_adjustment (
    statement_id CHAR(32) NOT NULL,
    line VARCHAR NOT NULL,
    amount BIGINT NOT NULL,
    reason VARCHAR NOT NULL,
    grade VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    attachment_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_statement_adjustment_statement_id FOREIGN KEY(statement_id) REFERENCES statement (id),
    CONSTRAINT fk_statement_adjustment_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);

CREATE INDEX ix_statement_adjustment_attachment_id ON statement_adjustment (attachment_id);

CREATE INDEX ix_statement_adjustment_statement_id ON statement_adjustment (statement_id);

CREATE TABLE line_name (
    party_id CHAR(32) NOT NULL,
    statement VARCHAR NOT NULL,
    printed VARCHAR NOT NULL,
    line VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_line_name_party_id_statement_printed UNIQUE (party_id, statement, printed),
    CONSTRAINT fk_line_name_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE TABLE statement_new (
    party_id CHAR(32) NOT NULL,
    form VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    "end" DATE NOT NULL,
    months INTEGER NOT NULL,
    whole VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    grade VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    attachment_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_statement_party_id_form_scope_end UNIQUE (party_id, form, scope, "end"),
    CONSTRAINT fk_statement_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT fk_statement_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);

INSERT INTO statement_new (
    party_id, form, scope, "end", months, whole, basis, grade, source, attachment_id, id, created_at, updated_at,
    row_version
)
SELECT
    party_id, form, 'single', "end", months, whole, basis, grade, source, attachment_id, id, created_at, updated_at,
    row_version
FROM statement;

DROP TABLE statement;

ALTER TABLE statement_new RENAME TO statement;

CREATE INDEX ix_statement_attachment_id ON statement (attachment_id);
