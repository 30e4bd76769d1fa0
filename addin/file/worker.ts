import { perform, type Task } from './tasks.ts';

/** What this file needs of the worker that it runs in. */
interface WorkerScope {
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<{ id: number; task: Task }>) => void,
  ): void;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data: { id, task } }) => {
  void perform(task).then((outcome) => {
    scope.postMessage({ id, outcome });
  });
});
