### What `warrantcheck batch` and `warrantcheck compare` say. Numbers are written with commas.

batch-to-cluster = The papers are sent to the cluster at { $address }. Whoever runs it can see them.
batch-progress = { $done } of { $total } papers, { $rate } a minute.
batch-progress-left = { $done } of { $total } papers, { $rate } a minute, about { $left } left.
batch-minutes = { $count } minutes
batch-seconds = { $count } seconds
batch-hours = { $count } hours

batch-unread = Nobody could read { $count } of the papers. Look at them yourself first:
batch-unread-verdict = { $name }: too little could be read.
batch-unread-more = And { $count } more: see the results.
batch-all-read = Every paper could be read.
batch-counts = What the papers look like:
batch-count = { $count }  { $what }
batch-no-answer = got no answer
batch-none = No paper was found there.
batch-same = { $count } of them are copies of others, byte for byte.
batch-no-report = { $count } reports could not be made; the answers are there.
batch-links = { $count } links were left out.
batch-done = { $done } papers in { $time }.
batch-nothing-new = { $done } papers were done before. Nothing is new.
batch-results = The answers are in { $file }. Names stand in it: keep it safe.
batch-stopped = Stopped. { $done } papers are done, and their answers are in { $file }. To go on, type the same again with --resume.
batch-stopped-stream = Stopped. { $done } papers are done. To be able to go on, name a file: --out results.jsonl

compare-same = { $count } papers have the same answer in both.
compare-changed = { $count } papers have another answer:
compare-paper = { $name }
compare-what = { $what }: { $old }, now { $new }
compare-verdict = Answer
compare-form = Form
compare-signature = Signature
compare-concerns = Notes
compare-nothing = none
compare-only-old = { $count } papers are only in the old results.
compare-only-new = { $count } papers are only in the new results.
