"""Customers (客户): the list, and the page of one with its tabs."""
