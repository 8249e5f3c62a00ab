"""Bank statements (流水): whatever a bank or a payment service prints, as transactions."""
