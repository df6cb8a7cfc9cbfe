import { FileText, Folder, Import } from 'lucide-react'
import { strings } from '../../strings/index.ts'
import { Menu } from '../../ui/menu.tsx'
import { useImportActions } from './use-import-actions.ts'

/** The import button: files or a folder. */
export function ImportMenu({ look }: { readonly look: 'button-plain' | 'button-quiet' }) {
  const { choose } = useImportActions()
  return (
    <Menu
      label={strings.importing.menu}
      triggerClassName={look}
      trigger={
        <>
          <Import aria-hidden="true" />
          <span className="label">{strings.importing.menu}</span>
        </>
      }
      items={[
        { label: strings.importing.files, icon: <FileText />, onSelect: () => void choose('files') },
        { label: strings.importing.folder, icon: <Folder />, onSelect: () => void choose('folder') },
      ]}
    />
  )
}
