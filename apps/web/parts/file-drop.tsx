import { useId, useState, type ReactNode } from 'react';
import './file-drop.css';

/** A place to drop a file on, or to choose one at. What becomes of the file is the page's; nothing is sent from here. */
export function FileDrop({
  choose,
  accept,
  isMain = false,
  onFile,
  children,
}: {
  readonly choose: string;
  readonly accept?: string;
  /** What the page is there for. */
  readonly isMain?: boolean;
  readonly onFile: (file: File) => void;
  readonly children?: ReactNode;
}): ReactNode {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      className={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <label className={isMain ? 'btn main' : 'btn'} htmlFor={id}>
        {choose}
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          // The same file, mended, may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {children}
    </div>
  );
}
