/** The pieces of React Aria that a list in a pop-over needs; one module, so that they arrive as one chunk. */
export { Button } from 'react-aria-components/Button';
export { ComboBox } from 'react-aria-components/ComboBox';
export { Input } from 'react-aria-components/Input';
export { Label } from 'react-aria-components/Label';
export { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
export { Popover } from 'react-aria-components/Popover';
export { Select, SelectValue } from 'react-aria-components/Select';
export { Text } from 'react-aria-components/Text';
