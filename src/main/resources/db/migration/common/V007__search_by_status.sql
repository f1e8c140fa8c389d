-- The status of residence among the answers of a case, for the search; null while it is not answered.
alter table case_file add column residence_status varchar(80);

update case_file set residence_status =
	substring(substring(answers from position('
status=' in '
' || answers) + 7) from 1 for position('
' in substring(answers from position('
status=' in '
' || answers) + 7) || '
') - 1)
where position('
status=' in '
' || answers) > 0;

create index case_file_residence_status on case_file (residence_status, client_id);
