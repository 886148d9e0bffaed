import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Told when a part inside cannot be drawn. */
  failed(): void;
  children: ReactNode;
}

/** Takes away a part that cannot be drawn, of a file that is not what it should be, say: React would take the whole page away. */
export class Boundary extends Component<BoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch() {
    this.props.failed();
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
