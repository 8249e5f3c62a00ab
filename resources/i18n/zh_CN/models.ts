<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>backup</name>
  <message>
   <source>There is no backup at {file}.</source>
   <translation>{file} 处没有备份文件。</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>无法读取 {file}：{reason}。</translation>
  </message>
  <message>
   <source>{file} does not read back as written.</source>
   <translation>{file} 写入后读回的内容不一致：请换一个磁盘。</translation>
  </message>
  <message>
   <source>{file} exists already: choose another place, or move it away.</source>
   <translation>{file} 已经存在：请换一个位置，或先把它移走。</translation>
  </message>
  <message>
   <source>{file} is damaged, so no backup was made of it: the earlier ones are kept. Check the book.</source>
   <translation>{file} 已损坏，因此没有备份它；以前的备份都还在。请检查账本。</translation>
  </message>
  <message>
   <source>{file} is damaged: take another backup.</source>
   <translation>{file} 已损坏：请换一份备份。</translation>
  </message>
  <message>
   <source>{file} is not a backup, or it is damaged: take another one.</source>
   <translation>{file} 不是备份文件，或者已经损坏：请换一份。</translation>
  </message>
  <message>
   <source>{file} was written by a newer cmdesk: update the program.</source>
   <translation>{file} 由更新版本的 cmdesk 写成：请先升级程序。</translation>
  </message>
 </context>
 <context>
  <name>book</name>
  <message>
   <source>A book needs a passphrase.</source>
   <translation>账本需要口令。</translation>
  </message>
  <message>
   <source>A passphrase has at least {count} characters.</source>
   <translation>口令至少需要 {count} 个字符。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to, and cmdesk keeps a log beside an open book. Copy {file} and {key} into a folder of your own, and open the copy.</source>
   <translation>文件夹 {folder} 不可写，而账本打开时要在旁边保存日志。请把 {file} 和 {key} 一起复制到您自己的文件夹，再打开复制的账本。</translation>
  </message>
  <message>
   <source>The key file {file} cannot be read: {reason}. Put back a copy, or use the recovery key.</source>
   <translation>钥匙文件 {file} 无法读取：{reason}。请放回一份副本，或使用恢复码。</translation>
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
   <source>The path of {file} holds characters that are no UTF-8. Rename the file or its folder, and try again.</source>
   <translation>{file} 的路径含有非 UTF-8 字符。请重命名文件或文件夹后再试。</translation>
  </message>
  <message>
   <source>The recovery key is not right: check each letter.</source>
   <translation>恢复码不对：请逐字核对。</translation>
  </message>
  <message>
   <source>There is no book at {file}: it was moved, renamed or deleted, or its drive is not connected. It lay in {folder}.</source>
   <translation>找不到账本 {file}：可能已移动、改名或删除，或所在磁盘未连接。原位置：{folder}。</translation>
  </message>
  <message>
   <source>This recovery key</source>
   <translation>该恢复码</translation>
  </message>
  <message>
   <source>a PDF file</source>
   <translation>PDF 文件</translation>
  </message>
  <message>
   <source>a ZIP archive or an office file</source>
   <translation>ZIP 压缩包或 Office 文件</translation>
  </message>
  <message>
   <source>a picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>a text file</source>
   <translation>文本文件</translation>
  </message>
  <message>
   <source>an unencrypted SQLite file</source>
   <translation>未加密的 SQLite 文件</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>{file} cannot be made here: {reason}.</source>
   <translation>无法在此处新建 {file}：{reason}。</translation>
  </message>
  <message>
   <source>{file} cannot be opened: the disk is full. Make some room on it, and try again.</source>
   <translation>{file} 无法打开：磁盘已满。请腾出一些空间后再试。</translation>
  </message>
  <message>
   <source>{file} cannot be opened: {reason}. Try again, or copy it elsewhere with its key.</source>
   <translation>{file} 无法打开：{reason}。请重试，或连同钥匙文件复制到别处再打开。</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} 无法读取：{reason}。</translation>
  </message>
  <message>
   <source>{file} cannot be written: its folder does not let files be made.</source>
   <translation>无法写入 {file}：它所在的文件夹不能新建文件。</translation>
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
   <source>{file} could not be brought up to this version of cmdesk and stays as it was: check it with the version that wrote it, or restore a backup.</source>
   <translation>{file} 未能升级到当前版本，仍保持原样：请用写它的版本检查，或从备份恢复。</translation>
  </message>
  <message>
   <source>{file} exists already: choose another name.</source>
   <translation>{file} 已经存在：请换一个名字。</translation>
  </message>
  <message>
   <source>{file} is a folder: choose the file in it that ends in .cmdesk.</source>
   <translation>{file} 是文件夹：请选择其中以 .cmdesk 结尾的文件。</translation>
  </message>
  <message>
   <source>{file} is being written to by another program: try again in a moment.</source>
   <translation>{file} 正被另一个程序写入，请稍后再试。</translation>
  </message>
  <message>
   <source>{file} is cut off or damaged: it was not copied whole, or the disk lost a part of it. Nothing was written to it. Copy it again together with its key, or go back to a backup.</source>
   <translation>{file} 不完整或已损坏：可能复制未完成，或磁盘丢失了一部分。文件未被改动。请连同钥匙文件重新复制，或恢复备份。</translation>
  </message>
  <message>
   <source>{file} is damaged: check the book, and restore the last backup that is whole.</source>
   <translation>{file} 已损坏：请检查账本，并恢复最近一份完好的备份。</translation>
  </message>
  <message>
   <source>{file} is no longer in {folder}: nothing was written. Connect its drive or put the file back, and try again.</source>
   <translation>{file} 已不在 {folder}：未写入任何内容。请连接磁盘或把文件放回后再试。</translation>
  </message>
  <message>
   <source>{file} is not a cmdesk book but {kind}. Choose a file that ends in .cmdesk.</source>
   <translation>{file} 不是 cmdesk 账本，而是{kind}。请选择以 .cmdesk 结尾的文件。</translation>
  </message>
  <message>
   <source>{file} is not a cmdesk book.</source>
   <translation>{file} 不是本程序的账本。</translation>
  </message>
  <message>
   <source>{file} is of an older cmdesk and cannot be brought up to date while another program has it open: close that first.</source>
   <translation>{file} 是旧版本的账本，另一个程序正打开着它，无法升级：请先关闭那个程序。</translation>
  </message>
  <message>
   <source>{file} is read-only. Take away its write protection, or copy {file} and {key} into a folder of your own and open the copy.</source>
   <translation>{file} 为只读。请取消只读属性，或把 {file} 和 {key} 一起复制到您自己的文件夹，再打开复制的账本。</translation>
  </message>
  <message>
   <source>{file} lies on a drive where a book cannot be kept, such as a network drive: copy it and its key to this computer.</source>
   <translation>{file} 所在的磁盘（例如网络盘）不能存放账本：请把它和密钥复制到本机。</translation>
  </message>
  <message>
   <source>{file} was replaced by another file while it was open: nothing was written. Close the window and open the book again.</source>
   <translation>{file} 在打开期间被另一个文件替换：未写入任何内容。请关闭窗口后重新打开账本。</translation>
  </message>
  <message>
   <source>{file} was written by a newer cmdesk: update the program.</source>
   <translation>{file} 是更新版本的程序写的：请先升级程序。</translation>
  </message>
  <message>
   <source>{key} does not open {file}: it belongs to another book, or the file is damaged at its beginning. Put the book and the key together that belong together, or go back to a backup.</source>
   <translation>{key} 打不开 {file}：它属于另一个账本，或账本文件开头已损坏。请把配套的账本和钥匙文件放在一起，或恢复备份。</translation>
  </message>
 </context>
 <context>
  <name>journal</name>
  <message>
   <source>An entry that cannot be read</source>
   <translation>无法读取的记录</translation>
  </message>
  <message>
   <source>Brought the book up to schema {number}</source>
   <translation>账本升级到第 {number} 版结构</translation>
  </message>
  <message>
   <source>something else has taken its place since.</source>
   <translation>它的位置后来被别的内容占用了。</translation>
  </message>
  <message>
   <source>something entered outside the program rests on it. Check the book.</source>
   <translation>有程序之外写入的内容依赖它。请检查账本。</translation>
  </message>
  <message>
   <source>what it belonged to has been deleted since.</source>
   <translation>它所属的内容后来已被删除。</translation>
  </message>
  <message>
   <source>what it changed was changed outside the program. Check the book.</source>
   <translation>它改过的内容在程序之外又被改动。请检查账本。</translation>
  </message>
  <message>
   <source>“{label}” cannot be done again: {reason}</source>
   <translation>「{label}」无法重做：{reason}</translation>
  </message>
  <message>
   <source>“{label}” cannot be undone: {reason}</source>
   <translation>「{label}」无法撤销：{reason}</translation>
  </message>
  <message>
   <source>“{label}” stays as it is: a file it needs has been deleted for good.</source>
   <translation>「{label}」保持原样：它需要的文件已被彻底删除。</translation>
  </message>
  <message>
   <source>“{later}” of {when} has changed the same since.</source>
   <translation>{when} 的「{later}」又改动了同一内容。</translation>
  </message>
  <message>
   <source>“{later}” rests on it: undo that first.</source>
   <translation>「{later}」依赖它：请先撤销那一步。</translation>
  </message>
 </context>
</TS>
