import type { refusals as English } from '../en/refusals.ts'

export const refusals: typeof English = {
  reason(refusal, facts) {
    switch (refusal) {
      case 'permission':
        return 'darf nicht gelesen werden: keine Berechtigung'
      case 'link-loop':
        return 'ist eine Verknüpfung, die auf sich selbst zurückführt'
      case 'system':
        return `ist nicht lesbar (${facts.code ?? 'unbekannter Grund'})`
      case 'pipe':
        return 'ist eine benannte Pipe, keine Datei'
      case 'socket':
        return 'ist ein Socket, keine Datei'
      case 'device':
        return 'ist ein Gerät, keine Datei'
      case 'no-file':
        return 'ist keine Datei'
      case 'empty':
        return 'ist leer'
      case 'no-table':
        return 'enthält keine Tabelle'
      case 'too-many-files':
        return `kommt nach ${facts.most ?? ''} anderen; weniger Dateien auf einmal ablegen`
      case 'no-bytes':
        return 'lieferte keine Daten'
      case 'zip-checksum':
        return 'ist beschädigt: Die Prüfsumme passt nicht; das ZIP erneut herunterladen'
      case 'zip-bomb':
        return `wird entpackt ${facts.ratio ?? ''}-mal so groß, wie es keine Tabelle wird; es wird nicht geöffnet`
      case 'zip-too-large':
        return 'wird entpackt größer, als auf einmal importiert werden kann'
      case 'zip-too-many':
        return `enthält ${facts.found ?? ''} Dateien; höchstens ${facts.most ?? ''} werden angesehen`
      case 'office':
        return 'ist ein Office-Dokument; als CSV speichern'
      case 'zip-password':
        return 'ist mit einem Kennwort geschützt; zuerst entpacken'
      case 'zip-method':
        return 'ist auf eine Art gepackt, die nicht unterstützt wird; zuerst entpacken'
      case 'zip-of-zips':
        return 'enthält ZIPs und keine Tabelle; zuerst entpacken'
      case 'zip-damaged':
        return 'ist kein heiles ZIP; erneut herunterladen'
      case 'zip-path':
        return 'nennt Dateien außerhalb seiner selbst, wie es kein ehrliches ZIP tut; es wird nicht geöffnet'
      case 'gzip':
        return 'ist mit gzip komprimiert; zuerst entpacken'
      case 'bzip2':
        return 'ist mit bzip2 komprimiert; zuerst entpacken'
      case 'xz':
        return 'ist mit xz komprimiert; zuerst entpacken'
      case 'zstd':
        return 'ist mit zstd komprimiert; zuerst entpacken'
      case '7z':
        return 'ist ein 7-Zip-Archiv; zuerst entpacken oder ein ZIP daraus machen'
      case 'rar':
        return 'ist ein RAR-Archiv; zuerst entpacken oder ein ZIP daraus machen'
      case 'sqlite':
        return 'ist eine SQLite-Datenbank; ihre Tabelle als CSV exportieren'
      case 'parquet':
        return 'ist eine Parquet-Datei; als CSV exportieren'
      case 'pdf':
        return 'ist ein PDF; gebraucht wird eine Tabelle als CSV'
      case 'excel':
        return 'ist eine Excel-Mappe; als CSV speichern'
      case 'picture':
        return 'ist ein Bild; gebraucht wird eine Tabelle als CSV'
      case 'nothing-imported':
        return 'enthält nichts, was sich importieren ließe'
      case 'joined-alone':
        return `gehört zu ${facts.mainFile ?? ''}; zusammen damit importieren`
      case 'not-understood':
        return 'ist keine Tabelle, die verstanden wird'
      case 'playlist-too-large':
        return 'ist zu groß für eine Playlist'
      case 'playlist-empty':
        return 'enthält keinen Titel mit Namen und Interpret'
      case 'playlist-too-long':
        return `hat mehr als ${facts.most ?? ''} Titel: zu viele für eine Playlist; als Datensatz importieren`
      case 'no-playlist':
        return 'ist keine Playlist'
      case 'no-xml':
        return 'ist kein wohlgeformtes XML'
    }
  },
}
