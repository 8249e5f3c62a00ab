"""What a masked memo says: an address is masked wherever it stands, and nothing else of the words around it."""

from dataclasses import replace

from cmdesk.core.masking import mask, whole
from cmdesk.memo.hiding import hidden


def test_a_known_address_is_masked_within_free_text_however_it_is_spaced(facts):
    borrower = replace(facts.borrower, address="城南大道 118 号")
    note = "店在城南大道118 号一层，隔壁 120 号空着；城南大道两侧是老居民区。"
    told = replace(facts, borrower=borrower, visits=(replace(facts.visits[0], note=note),))
    masked = hidden(told, mask)
    assert masked.borrower.address == "城南大道****"
    assert masked.visits[0].note == "店在城南大道****一层，隔壁 120 号空着；城南大道两侧是老居民区。"
    assert hidden(told, whole).visits[0].note == note
    assert hidden(masked, mask).visits[0].note == masked.visits[0].note


def test_words_that_are_no_address_stay(facts):
    told = replace(facts, visits=(replace(facts.visits[0], place="店里", note="店里坐满了"),))
    visit = hidden(told, mask).visits[0]
    assert (visit.place, visit.note) == ("店里", "店里坐满了")
