import type { PropertyName } from '../note/properties';

/**
 * Names that people use for a property, but that are too vague or ambiguous to be read without asking. They are suggested once, for
 * the settings.
 */
export const HINTS: Readonly<Partial<Record<PropertyName, readonly string[]>>> = {
  company: ['company_name', 'firm', 'firma', 'unternehmen', 'arbeitgeber', 'entreprise', 'empresa', 'azienda', '公司'],
  role: ['job', 'job_name', 'role_title', 'position_title', 'vacancy', 'stelle', 'jobtitel', 'rolle', 'poste', 'puesto', 'ruolo', '职位'],
  date: [
    'interview_on', 'interview_at', 'when', 'interview', 'gespräch', 'vorstellungsgespräch', 'interviewtermin', 'entretien', 'entrevista',
  ],
  interviewers: ['interviewed_by', 'met_with', 'people', 'gesprächspartner', 'ansprechpartner', 'kontakt'],
  decision_by: ['decision_date', 'decide_by', 'answer_by', 'expected_response', 'antwort_bis'],
  status: ['state', 'phase', 'outcome', 'result', 'current_stage', 'stand', 'statut', 'estado', '状态'],
};
