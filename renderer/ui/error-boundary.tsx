import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What stands in the place of a part that broke; `retry` renders the part anew. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly broken: { readonly error: unknown } | null
}

/** Keeps the rest of the window alive when one part of it throws. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { broken: { error } }
  }

  override render(): ReactNode {
    const { broken } = this.state
    if (!broken) return this.props.children
    return this.props.fallback(broken.error, () => this.setState({ broken: null }))
  }
}
