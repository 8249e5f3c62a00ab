"""Statements of accounts (流水): any bank's, WeChat's, Alipay's export in, transactions and doubts out."""
