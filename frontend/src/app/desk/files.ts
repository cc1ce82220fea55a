/** Any of these lets somebody bring files in: each kind of file asks for one of them. */
export const bringsFilesIn = ['IMPORT', 'DUES_WRITE', 'CONTRIBUTION_WRITE', 'WELFARE_WRITE']
