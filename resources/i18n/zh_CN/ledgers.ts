<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>ledgers</name>
  <message>
   <source>A sheet holds {count} rows: choose a period.</source>
   <translation>一张表最多 {count} 行：请选一个期间。</translation>
  </message>
  <message>
   <source>Amounts in: {units}</source>
   <translation>金额单位：{units}</translation>
  </message>
  <message>
   <source>As of: {day}</source>
   <translation>截至：{day}</translation>
  </message>
  <message>
   <source>Branch: {branch}</source>
   <translation>机构：{branch}</translation>
  </message>
  <message>
   <source>Kept by: {manager}</source>
   <translation>登记人：{manager}</translation>
  </message>
  <message>
   <source>Masked version</source>
   <translation>脱敏版</translation>
  </message>
  <message>
   <source>Whole version: numbers of people are not masked</source>
   <translation>明文版：个人号码未脱敏</translation>
  </message>
 </context>
</TS>
