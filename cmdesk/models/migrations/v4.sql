-- Schema 3 to 4.

CREATE TABLE finding (
    application_id CHAR(32) NOT NULL,
    field VARCHAR NOT NULL,
    state VARCHAR(8) NOT NULL,
    value VARCHAR NOT NULL,
    grade VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    as_of DATE,
    attachment_id CHAR(32),
    visit_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_finding_application_id_field UNIQUE (application_id, field),
    CONSTRAINT ck_finding_known_has_value CHECK ((state = 'known') = (value <> '')),
    CONSTRAINT fk_finding_application_id FOREIGN KEY(application_id) REFERENCES application (id),
    CONSTRAINT fk_finding_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id),
    CONSTRAINT fk_finding_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);

CREATE INDEX ix_finding_attachment_id ON finding (attachment_id);

CREATE INDEX ix_finding_visit_id ON finding (visit_id);

CREATE TABLE finding_row (
    application_id CHAR(32) NOT NULL,
    "table" VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    cells VARCHAR NOT NULL,
    grade VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    attachment_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_finding_row_application_id FOREIGN KEY(application_id) REFERENCES application (id),
    CONSTRAINT fk_finding_row_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);

CREATE INDEX ix_finding_row_application_id_table ON finding_row (application_id, "table", place);

CREATE INDEX ix_finding_row_attachment_id ON finding_row (attachment_id);

CREATE TABLE explanation (
    application_id CHAR(32) NOT NULL,
    subject VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_explanation_application_id_subject UNIQUE (application_id, subject),
    CONSTRAINT fk_explanation_application_id FOREIGN KEY(application_id) REFERENCES application (id)
);

CREATE TABLE declaration_signature (
    application_id CHAR(32) NOT NULL,
    signer VARCHAR(7) NOT NULL,
    name VARCHAR NOT NULL,
    staff_no VARCHAR NOT NULL,
    signed_at DATETIME NOT NULL,
    attachment_id CHAR(32) NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_declaration_signature_application_id_signer UNIQUE (application_id, signer),
    CONSTRAINT fk_declaration_signature_application_id FOREIGN KEY(application_id) REFERENCES application (id),
    CONSTRAINT fk_declaration_signature_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);

CREATE INDEX ix_declaration_signature_attachment_id ON declaration_signature (attachment_id);

CREATE TABLE statement (
    party_id CHAR(32) NOT NULL,
    form VARCHAR NOT NULL,
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
    CONSTRAINT uq_statement_party_id_form_end UNIQUE (party_id, form, "end"),
    CONSTRAINT fk_statement_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT fk_statement_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);

CREATE INDEX ix_statement_attachment_id ON statement (attachment_id);

CREATE TABLE statement_figure (
    statement_id CHAR(32) NOT NULL,
    line VARCHAR NOT NULL,
    amount BIGINT,
    "before" BIGINT,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_statement_figure_statement_id_line UNIQUE (statement_id, line),
    CONSTRAINT fk_statement_figure_statement_id FOREIGN KEY(statement_id) REFERENCES statement (id)
);

CREATE TABLE ledger_note (
    ledger VARCHAR NOT NULL,
    subject CHAR(32) NOT NULL,
    "column" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_ledger_note_ledger_subject_column UNIQUE (ledger, subject, "column")
);
