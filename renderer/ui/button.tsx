import './button.css'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

interface ButtonProps extends ComponentProps<'button'> {
  /** 'primary' once in a view; 'quiet' where it stands among text. */
  readonly look?: 'primary' | 'plain' | 'quiet'
}

/** A button with words. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" className={classes('button', `button-${look}`, className)} {...rest} />
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does; also its tooltip. */
  readonly label: string
  readonly round?: boolean
}

/** A button with an icon alone, named by its label. */
export function IconButton({ label, round = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classes('icon-button', round && 'icon-button-round', className)}
      {...rest}
    />
  )
}
