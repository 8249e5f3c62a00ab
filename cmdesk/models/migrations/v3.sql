-- Schema 2 to 3. Tables with new columns are rebuilt: made anew, filled, and renamed once the old one is gone.

CREATE TABLE party_new (
    kind VARCHAR(19) NOT NULL,
    name VARCHAR NOT NULL,
    spelling VARCHAR NOT NULL,
    credit_code VARCHAR NOT NULL,
    identity_no VARCHAR NOT NULL,
    contact VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    phone2 VARCHAR NOT NULL,
    industry VARCHAR NOT NULL,
    industry_text VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    invented BOOLEAN NOT NULL,
    doc BIGINT NOT NULL,
    words VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_party_doc UNIQUE (doc)
);

INSERT INTO party_new (
    kind, name, spelling, credit_code, identity_no, contact, phone, phone2, industry, industry_text, address,
    note, invented, doc, words, id, created_at, updated_at, row_version
)
SELECT
    kind, name, '', credit_code, identity_no, contact, phone, phone2, industry, industry_text, address, note,
    invented, doc, words, id, created_at, updated_at, row_version
FROM party;

DROP TABLE party;

ALTER TABLE party_new RENAME TO party;

CREATE INDEX ix_party_name ON party (name);

CREATE INDEX ix_party_credit_code ON party (credit_code);

CREATE INDEX ix_party_phone ON party (phone);

CREATE INDEX ix_party_spelling ON party (spelling);

CREATE INDEX ix_party_phone2 ON party (phone2) WHERE phone2 <> '';

CREATE INDEX ix_party_identity_no ON party (identity_no) WHERE identity_no <> '';

CREATE TABLE opportunity_new (
    party_id CHAR(32) NOT NULL,
    number VARCHAR NOT NULL,
    pipeline VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    stage_since DATE NOT NULL,
    channel VARCHAR NOT NULL,
    channel_text VARCHAR NOT NULL,
    referrer VARCHAR NOT NULL,
    need VARCHAR NOT NULL,
    wanted BIGINT,
    purpose VARCHAR NOT NULL,
    term_months INTEGER,
    urgency INTEGER,
    deadline DATE,
    first_contact DATE,
    next_action VARCHAR NOT NULL,
    next_date DATE,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_opportunity_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT uq_opportunity_number UNIQUE (number)
);

INSERT INTO opportunity_new (
    party_id, number, pipeline, stage, stage_since, channel, channel_text, referrer, need, wanted, purpose,
    term_months, urgency, deadline, first_contact, next_action, next_date, id, created_at, updated_at,
    row_version
)
SELECT
    party_id, number, 'credit', stage, stage_since, channel, channel_text, referrer, need, wanted, '', NULL,
    NULL, NULL, first_contact, next_action, next_date, id, created_at, updated_at, row_version
FROM opportunity;

DROP TABLE opportunity;

ALTER TABLE opportunity_new RENAME TO opportunity;

CREATE INDEX ix_opportunity_party_id ON opportunity (party_id);

CREATE INDEX ix_opportunity_in_order ON opportunity (substr(number, 1, 10), length(number), number);

CREATE INDEX ix_opportunity_stage ON opportunity (stage, substr(number, 1, 10), length(number), number);

CREATE INDEX ix_opportunity_wanted ON opportunity (wanted, substr(number, 1, 10), length(number), number);

CREATE INDEX ix_opportunity_first_contact ON opportunity (first_contact, substr(number, 1, 10), length(number), number);

CREATE INDEX ix_opportunity_next_date ON opportunity (next_date, substr(number, 1, 10), length(number), number);

CREATE INDEX ix_opportunity_stage_since ON opportunity (stage, stage_since);

CREATE INDEX ix_opportunity_next ON opportunity (next_date, stage) WHERE next_date IS NOT NULL;

CREATE TABLE link_new (
    from_id CHAR(32) NOT NULL,
    to_id CHAR(32) NOT NULL,
    role VARCHAR NOT NULL,
    kin VARCHAR NOT NULL,
    share BIGINT,
    day DATE,
    note VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_link_from_id FOREIGN KEY(from_id) REFERENCES party (id),
    CONSTRAINT fk_link_to_id FOREIGN KEY(to_id) REFERENCES party (id)
);

INSERT INTO link_new (
    from_id, to_id, role, kin, share, day, note, id, created_at, updated_at, row_version
)
SELECT
    from_id, to_id, role, '', share, NULL, note, id, created_at, updated_at, row_version
FROM link;

DROP TABLE link;

ALTER TABLE link_new RENAME TO link;

CREATE INDEX ix_link_to_id ON link (to_id);

CREATE INDEX ix_link_from_id ON link (from_id);

CREATE TABLE fact (
    party_id CHAR(32) NOT NULL,
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
    CONSTRAINT uq_fact_party_id_field UNIQUE (party_id, field),
    CONSTRAINT ck_fact_known_has_value CHECK ((state = 'known') = (value <> '')),
    CONSTRAINT fk_fact_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT fk_fact_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id),
    CONSTRAINT fk_fact_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);

CREATE INDEX ix_fact_attachment_id ON fact (attachment_id);

CREATE INDEX ix_fact_visit_id ON fact (visit_id);

CREATE INDEX ix_fact_field_value ON fact (field, value);

CREATE TABLE contact (
    party_id CHAR(32) NOT NULL,
    name VARCHAR NOT NULL,
    post VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    phone2 VARCHAR NOT NULL,
    wechat VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    birthday DATE,
    note VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_contact_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_contact_party_id ON contact (party_id);

CREATE INDEX ix_contact_phone ON contact (phone);

CREATE INDEX ix_contact_birthday ON contact (substr(birthday, 6)) WHERE birthday IS NOT NULL;

CREATE INDEX ix_contact_phone2 ON contact (phone2) WHERE phone2 <> '';

CREATE TABLE party_document (
    party_id CHAR(32) NOT NULL,
    document VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    issued_on DATE,
    expires_on DATE,
    note VARCHAR NOT NULL,
    attachment_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_party_document_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT fk_party_document_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);

CREATE INDEX ix_party_document_party_id ON party_document (party_id);

CREATE INDEX ix_party_document_expires_on ON party_document (expires_on);

CREATE INDEX ix_party_document_attachment_id ON party_document (attachment_id);

CREATE TABLE task (
    party_id CHAR(32),
    kind VARCHAR(8) NOT NULL,
    title VARCHAR NOT NULL,
    due DATE NOT NULL,
    at TIME,
    visit_type VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    done_on DATE,
    outcome VARCHAR NOT NULL,
    visit_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_task_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT fk_task_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
);

CREATE INDEX ix_task_visit_id ON task (visit_id);

CREATE INDEX ix_task_done_on ON task (done_on);

CREATE INDEX ix_task_party_id ON task (party_id);

CREATE INDEX ix_task_open ON task (due) WHERE done_on IS NULL;

CREATE TABLE saved_view (
    list VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    "query" VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_saved_view_list_name UNIQUE (list, name)
);

CREATE TABLE sheet_mapping (
    headings VARCHAR NOT NULL,
    fields VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_sheet_mapping_headings UNIQUE (headings)
);

CREATE TABLE visit_new (
    party_id CHAR(32) NOT NULL,
    number VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    day DATE NOT NULL,
    start TIME,
    "end" TIME,
    place VARCHAR NOT NULL,
    lead VARCHAR NOT NULL,
    partner VARCHAR NOT NULL,
    met VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    question_set VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    reason VARCHAR NOT NULL,
    replaced_by_id CHAR(32),
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_visit_party_id FOREIGN KEY(party_id) REFERENCES party (id),
    CONSTRAINT uq_visit_number UNIQUE (number),
    CONSTRAINT fk_visit_replaced_by_id FOREIGN KEY(replaced_by_id) REFERENCES visit (id)
);

INSERT INTO visit_new (
    party_id, number, type, day, start, "end", place, lead, partner, met, note, question_set, version, reason,
    replaced_by_id, id, created_at, updated_at, row_version
)
SELECT
    party_id, number, type, day, start, "end", place, lead, partner, met, note, question_set, 1, '', NULL, id,
    created_at, updated_at, row_version
FROM visit;

DROP TABLE visit;

ALTER TABLE visit_new RENAME TO visit;

CREATE INDEX ix_visit_party_id_day ON visit (party_id, replaced_by_id, day);

CREATE INDEX ix_visit_replaced_by_id ON visit (replaced_by_id) WHERE replaced_by_id IS NOT NULL;

CREATE INDEX ix_visit_type ON visit (type) WHERE replaced_by_id IS NULL;

CREATE INDEX ix_visit_day ON visit (day);

CREATE TABLE photo_new (
    visit_id CHAR(32) NOT NULL,
    attachment_id CHAR(32) NOT NULL,
    tag VARCHAR NOT NULL,
    caption VARCHAR NOT NULL,
    taken_at DATETIME,
    place VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_photo_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id),
    CONSTRAINT fk_photo_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);

INSERT INTO photo_new (
    visit_id, attachment_id, tag, caption, taken_at, place, device, id, created_at, updated_at, row_version
)
SELECT
    visit_id, attachment_id, tag, caption, taken_at, place, '', id, created_at, updated_at, row_version
FROM photo;

DROP TABLE photo;

ALTER TABLE photo_new RENAME TO photo;

CREATE INDEX ix_photo_visit_id ON photo (visit_id);

CREATE TABLE signature (
    visit_id CHAR(32) NOT NULL,
    attachment_id CHAR(32) NOT NULL,
    signer VARCHAR(7) NOT NULL,
    name VARCHAR NOT NULL,
    signed_at DATETIME NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_signature_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id),
    CONSTRAINT fk_signature_attachment_id FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);

CREATE INDEX ix_signature_visit_id ON signature (visit_id);

CREATE INDEX ix_signature_attachment_id ON signature (attachment_id);

CREATE TABLE profile_new (
    name VARCHAR NOT NULL,
    staff_no VARCHAR NOT NULL,
    branch VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    partner VARCHAR NOT NULL,
    partner_no VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO profile_new (
    name, staff_no, branch, phone, partner, partner_no, id, created_at, updated_at, row_version
)
SELECT
    name, staff_no, branch, '', partner, partner_no, id, created_at, updated_at, row_version
FROM profile;

DROP TABLE profile;

ALTER TABLE profile_new RENAME TO profile;

CREATE TABLE checklist_item_new (
    application_id CHAR(32) NOT NULL,
    document VARCHAR NOT NULL,
    state VARCHAR(14) NOT NULL,
    reason VARCHAR NOT NULL,
    approver VARCHAR NOT NULL,
    "by" VARCHAR NOT NULL,
    witness VARCHAR NOT NULL,
    day DATE NOT NULL,
    issued_on DATE,
    expires_on DATE,
    covers VARCHAR NOT NULL,
    signed BOOLEAN NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_checklist_item_application_id_document UNIQUE (application_id, document),
    CONSTRAINT fk_checklist_item_application_id FOREIGN KEY(application_id) REFERENCES application (id)
);

INSERT INTO checklist_item_new (
    application_id, document, state, reason, approver, "by", witness, day, issued_on, expires_on, covers, signed, id,
    created_at, updated_at, row_version
)
SELECT
    application_id, document, state, reason, '', "by", '', day, issued_on, expires_on, '', 0, id, created_at,
    updated_at, row_version
FROM checklist_item;

DROP TABLE checklist_item;

ALTER TABLE checklist_item_new RENAME TO checklist_item;

CREATE INDEX ix_checklist_item_expires_on ON checklist_item (expires_on);

CREATE INDEX ix_checklist_item_document_issued_on ON checklist_item (document, issued_on);

CREATE TABLE approval_move (
    application_id CHAR(32) NOT NULL,
    from_state VARCHAR NOT NULL,
    to_state VARCHAR NOT NULL,
    day DATE NOT NULL,
    "by" VARCHAR NOT NULL,
    opinion VARCHAR NOT NULL,
    holder VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_approval_move_application_id FOREIGN KEY(application_id) REFERENCES application (id)
);

CREATE INDEX ix_approval_move_application_id ON approval_move (application_id);

CREATE TABLE drawdown_condition (
    application_id CHAR(32) NOT NULL,
    words VARCHAR NOT NULL,
    met_on DATE,
    "by" VARCHAR NOT NULL,
    id CHAR(32) NOT NULL,
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_drawdown_condition_application_id FOREIGN KEY(application_id) REFERENCES application (id)
);

CREATE INDEX ix_drawdown_condition_application_id ON drawdown_condition (application_id);

DROP TABLE party_words;
