<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>book</name>
  <message>
   <source>A book needs a passphrase.</source>
   <translation>账本需要口令。</translation>
  </message>
  <message>
   <source>The key file {file} is damaged. Put back a copy, or use the recovery key.</source>
   <translation>钥匙文件 {file} 已损坏。请放回备份，或用恢复码打开。</translation>
  </message>
  <message>
   <source>The key file {file} is missing. Put it back, or use the recovery key.</source>
   <translation>钥匙文件 {file} 不见了。请放回原处，或用恢复码打开。</translation>
  </message>
  <message>
   <source>The key file {file} was made by a newer cmdesk.</source>
   <translation>钥匙文件 {file} 是更新版本的程序生成的。</translation>
  </message>
  <message>
   <source>The passphrase is not right.</source>
   <translation>口令不对。</translation>
  </message>
  <message>
   <source>The recovery key is not right: check each letter.</source>
   <translation>恢复码不对：请逐字核对。</translation>
  </message>
  <message>
   <source>There is no book at {file}.</source>
   <translation>找不到账本 {file}。</translation>
  </message>
  <message>
   <source>{file} cannot be made here: {reason}.</source>
   <translation>无法在此处新建 {file}：{reason}。</translation>
  </message>
  <message>
   <source>{file} cannot be read: it is damaged, or its key is another book's.</source>
   <translation>{file} 读不出来：文件已损坏，或钥匙是另一本账的。</translation>
  </message>
  <message>
   <source>{file} cannot be written: the disk is full.</source>
   <translation>无法写入 {file}：磁盘已满。</translation>
  </message>
  <message>
   <source>{file} cannot be written: the disk reports an error.</source>
   <translation>无法写入 {file}：磁盘读写出错。</translation>
  </message>
  <message>
   <source>{file} cannot be written: the file or its folder is read-only.</source>
   <translation>无法写入 {file}：文件或所在文件夹是只读的。</translation>
  </message>
  <message>
   <source>{file} exists already: choose another name.</source>
   <translation>{file} 已经存在：请换一个名字。</translation>
  </message>
  <message>
   <source>{file} is being written to by another program: try again in a moment.</source>
   <translation>{file} 正被另一个程序写入，请稍后再试。</translation>
  </message>
  <message>
   <source>{file} is not a cmdesk book.</source>
   <translation>{file} 不是本程序的账本。</translation>
  </message>
  <message>
   <source>{file} was written by a newer cmdesk: update the program.</source>
   <translation>{file} 是更新版本的程序写的：请先升级程序。</translation>
  </message>
 </context>
 <context>
  <name>journal</name>
  <message>
   <source>An entry that cannot be read</source>
   <translation>无法读取的记录</translation>
  </message>
  <message>
   <source>“{label}” cannot be undone: what it changed has been changed since.</source>
   <translation>「{label}」不能撤销：它改过的内容后来又改过了。</translation>
  </message>
  <message>
   <source>“{label}” stays as it is: a file it needs has been deleted for good.</source>
   <translation>“{label}”保持原样：它需要的文件已被彻底删除。</translation>
  </message>
 </context>
</TS>
