"""cmdesk (客户经理工作台): the offline desk of a bank credit manager."""

__version__ = "0.1.0"
