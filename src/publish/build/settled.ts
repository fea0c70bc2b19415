/** A promise of a package may never settle when its own process dies; Node would then end without a word. */
import { BuildFailure } from './failure.ts';

/** @throws BuildFailure when nothing is left that could still settle the work */
export function settled<Result>(work: Promise<Result>, name: () => string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      const cause = '它用的程序中途退出了（磁盘或内存可能已满，见上面的输出）';
      reject(new BuildFailure([`“${name()}”没有做完：${cause}。请排除后重新运行。`]));
    };
    process.once('beforeExit', end);
    void work.then(resolve, reject).finally(() => process.off('beforeExit', end));
  });
}
