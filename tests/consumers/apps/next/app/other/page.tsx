import Link from 'next/link';

export default function Other() {
  return (
    <Link id="back" href="/">
      go
    </Link>
  );
}
