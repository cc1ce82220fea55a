import { Component, type ReactNode } from 'react'
import { ErrorState } from './states'

/** Catches what a page throws and keeps the shell alive; a change of `reset` (the address) tries again. */
export class ErrorBoundary extends Component<{ reset: string; children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error }
  }

  override componentDidUpdate(before: { reset: string }): void {
    if (before.reset !== this.props.reset && this.state.error !== null) this.setState({ error: null })
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <ErrorState error={this.state.error} onRetry={() => this.setState({ error: null })} wholePage />
  }
}
